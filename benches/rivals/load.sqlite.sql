-- The rows of the ledger as they stand.
create table events($declared);
.import --csv --skip 1 $ledger events
