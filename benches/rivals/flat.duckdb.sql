-- The flattened tickets from their CSV file.
create temp table tickets as
from read_csv($flatcsv, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
              columns = $flatcolumns);
