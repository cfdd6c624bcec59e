-- The flattened tickets from their CSV file.
create temp view tickets as
from read_csv($flatcsv, types = {'ticket': 'VARCHAR', 'phone': 'VARCHAR', 'month': 'VARCHAR', 'hour': 'VARCHAR'});
