/** Strings people and attackers write; none of them may break a file or run as code. */
export const hostileTexts = [
  '=HYPERLINK("http://x")',
  '＝1+1',
  '#import "/etc/passwd": * #eval("1+1") $x^2$ @ref <label> `raw` *粗* _斜_ \\ [a] {b} // /* */',
  '</w:t></w:r><script>&amp;',
  'a\u0000b\u000Bc\uD800d\uFFFEe',
  '㐂𠮷与“引号”——破折号…',
  '_x000B_',
  '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;',
]
