/**
 * The fixed Typst program that sets an arranged document. What people wrote reaches it only as JSON strings in
 * `sys.inputs` and is set as text: nothing in them is ever read as markup or code.
 */
export const template = `
#let data = json(bytes(sys.inputs.data))
#let m = data.layout
#let faces = data.faces
#let pt(n) = n * 1pt
#let mm(n) = n * 1mm
#let red = rgb(m.red)
#let size = m.size
#let leading = pt(m.linePitch - size.body)
#let tracking = pt(m.characterPitch - size.body)

#set document(title: data.title, author: data.author, date: none)
#set text(
  font: faces.body, lang: "zh", region: "cn", size: pt(size.body), fallback: true,
  top-edge: 0.85em, bottom-edge: -0.15em, cjk-latin-spacing: none, overhang: false, tracking: tracking,
)
#set par(leading: leading, spacing: leading, justify: true, linebreaks: "simple")
#set block(spacing: leading)

#let set-in(run, face) = if run.at("face", default: none) == "bold" {
  text(font: faces.body, weight: "bold", run.text)
} else if run.at("face", default: none) == "body" {
  text(font: faces.body, weight: "regular", run.text)
} else { face(run.text) }
#let runs(item, face) = for run in item.runs { set-in(run, face) }
#let song(body) = text(font: faces.body, body)
#let hei(body) = text(font: faces.hei, weight: "bold", body)
#let kai(body) = text(font: faces.kai, body)
#let big(body) = text(font: faces.title, weight: "bold", size: pt(size.title), tracking: 0pt, body)

#let indented(body) = par(first-line-indent: (amount: 2em, all: true), body)
#let centred(body) = align(center, par(justify: false, body))
#let outlined(level, item, face) = {
  // The first run is the heading; what runs on after it is text and stays out of the outline.
  let follow = item.runs.slice(1)
  if follow.len() > 0 { indented(runs(item, face)) } else {
    show heading: set text(size: pt(size.body), weight: "regular")
    show heading: set block(above: leading, below: leading)
    show heading: it => block(sticky: true, indented(face(it.body)))
    heading(level: level, outlined: true, bookmarked: true, item.runs.first().text)
  }
}

#let cell-face(cell) = {
  let body = text(tracking: 0pt, cell.text)
  if cell.face == "head" { hei(body) } else if cell.face == "section" { kai(body) } else if cell.face == "bold" {
    text(weight: "bold", body)
  } else { body }
}
#let sides = (left: left, center: center, right: right)
#let table-cell(cell) = table.cell(
  colspan: cell.columns, rowspan: cell.rows, align: sides.at(cell.align) + horizon,
  breakable: cell.text.clusters().len() > 300, cell-face(cell),
)
#let ruled(item) = {
  set par(leading: if item.header { 4.5pt } else { 6pt }, justify: false)
  set text(size: pt(if item.header { size.cell } else { size.form }))
  let cells(rows) = rows.flatten().map(table-cell)
  let body = if item.header { item.rows.slice(1) } else { item.rows }
  // A short table of few words is not parted between two pages.
  let short = item.rows.len() <= 9 and item.rows.flatten().map(cell => cell.text.clusters().len()).sum(default: 0) < 300
  block(breakable: not short, table(
    columns: item.widths.map(mm), stroke: 0.5pt, inset: (x: 3.5pt, y: if item.header { 4pt } else { 6pt }),
    ..if item.header { (table.header(..cells((item.rows.first(),))),) },
    ..cells(body),
  ))
}
#let tones = (rgb("3A5A7A"), rgb("B4C4D4"))
#let bars(item) = block(breakable: false, width: 100%, {
  set text(size: pt(size.cell), tracking: 0pt)
  set par(leading: 3pt, justify: false)
  let bar(at, each) = block(above: 2pt, below: 2pt, grid(
    columns: (each.share * mm(82), auto), column-gutter: 4pt, align: left + horizon,
    rect(width: 100%, height: 7.5pt, fill: tones.at(at, default: tones.first()), stroke: none), each.text,
  ))
  grid(
    columns: (mm(44), 1fr), column-gutter: 6pt, row-gutter: 5pt, align: (right + horizon, left + horizon),
    ..item.rows.map(row => (row.label, row.bars.enumerate().map(((at, each)) => bar(at, each)).join())).flatten(),
  )
})
#let imprint(item) = {
  v(1fr)
  set text(size: pt(size.small), tracking: 0pt)
  set par(leading: 6pt, justify: false)
  let rows = ()
  if item.copyTo != "" { rows.push(pad(x: 1em, par(hanging-indent: 3em, item.copyTo))) }
  if item.printedBy != "" or item.printedOn != "" {
    rows.push(pad(x: 1em, grid(columns: (1fr, auto), item.printedBy, item.printedOn)))
  }
  block(breakable: false, table(
    columns: 1fr, inset: (x: 0pt, y: 6pt),
    stroke: (_, y) => (top: if y == 0 { 1pt } else { 0.7pt }, bottom: if y == rows.len() - 1 { 1pt } else { 0.7pt }),
    ..rows,
  ))
}
#let signed(item) = block(breakable: false, width: 100%, {
  set align(right)
  set par(justify: false)
  if item.by != "" { block(pad(right: item.byIndent * pt(m.characterPitch), item.by)) }
  if item.date != "" { block(pad(right: item.dateIndent * pt(m.characterPitch), item.date)) }
})

#let render(item) = {
  let role = item.role
  if role == "redHead" {
    v(mm(35))
    align(center, block(above: 0pt, below: pt(m.linePitch) * 2 - 6pt,
      text(font: faces.title, weight: "bold", size: pt(data.redHeadSize), tracking: 0pt, fill: red, top-edge: 0.85em, runs(item, it => it))))
  } else if role == "redRule" {
    block(above: mm(4), below: leading, line(length: 100%, stroke: 2pt + red))
  } else if role == "title" {
    align(center, block(sticky: true, above: 14pt, below: 14pt, par(leading: 14pt, justify: false, runs(item, big))))
  } else if role == "subtitle" {
    block(sticky: true, width: 100%, centred(runs(item, kai)))
  } else if role == "number" or role == "numberUnderTitle" or role == "center" {
    centred(runs(item, song))
  } else if role == "right" {
    align(right, par(justify: false, runs(item, song)))
  } else if role == "addressee" or role == "flush" {
    par(runs(item, song))
  } else if role == "heading1" { outlined(1, item, hei)
  } else if role == "heading2" { outlined(2, item, kai)
  } else if role == "heading3" { outlined(3, item, song)
  } else if role == "heading4" { outlined(4, item, song)
  } else if role == "body" or role == "contact" {
    indented(runs(item, song))
  } else if role == "attachmentFirst" {
    pad(left: 2em, par(hanging-indent: 3em, runs(item, song)))
  } else if role == "attachmentNext" {
    pad(left: 5em, par(runs(item, song)))
  } else if role == "note" {
    par(leading: 4.5pt, justify: false, text(size: pt(size.note), tracking: 0pt, runs(item, it => it)))
  } else if role == "attachmentLabel" {
    block(sticky: true, hei(item.runs.first().text))
  } else if role == "caption" {
    block(sticky: true, width: 100%, above: pt(size.body), align(center, text(size: pt(size.small), tracking: 0pt, runs(item, hei))))
  } else if role == "blank" {
    block(height: pt(size.body))
  } else if role == "pageBreak" { pagebreak(weak: true)
  } else if role == "signature" { signed(item)
  } else if role == "tableHead" {
    set text(size: 12pt, tracking: 0pt)
    block(sticky: true, width: 100%, below: 6pt, grid(columns: (1fr, auto), item.left, item.right))
  } else if role == "table" { ruled(item)
  } else if role == "chart" { bars(item)
  } else if role == "cover" {
    v(mm(55))
    for words in item.title { align(center, block(text(font: faces.title, weight: "bold", size: pt(size.coverTitle), tracking: 0pt, words))) }
    if item.subtitle != "" { centred(kai(item.subtitle)) }
    v(1fr)
    for words in item.lines { centred(words) }
    v(mm(25))
  } else if role == "imprint" { imprint(item) }
}

#let foot = context {
  set text(size: pt(size.small), tracking: 0pt)
  let number = counter(page).get().first()
  align(if calc.odd(number) { right } else { left }, pad(x: 1em, [— #number —]))
  if data.footer != "" { align(center, text(size: 9pt, data.footer)) }
}
#for part in data.parts {
  if part.cover { counter(page).update(0) }
  let margin = if part.landscape { m.landscape } else { m.portrait }
  page(
    paper: "a4", flipped: part.landscape, margin: margin.pairs().map(((side, value)) => (side, mm(value))).to-dict(),
    footer: if data.numbered and not part.cover { foot }, footer-descent: if part.landscape { 4mm } else { 7mm },
    for item in part.items {
      if item.at("keep", default: false) { block(sticky: true, width: 100%, render(item)) } else { render(item) }
    },
  )
}
`
