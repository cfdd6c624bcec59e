-- Keeps the flattened tickets, as a table and as a CSV file, for queries that need not flatten.
attach $flatduckdb as flat;
create table flat.tickets as from tickets;
copy tickets to $flatcsv (header);
