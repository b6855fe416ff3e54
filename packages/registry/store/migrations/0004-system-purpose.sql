-- What a session named as the purpose of seeing each register's personal values.
alter table session add column purposes jsonb not null default '{}';
