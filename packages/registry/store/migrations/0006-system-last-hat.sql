-- The hat a person wore last: the next session begins with it.
alter table account add column last_membership uuid;
