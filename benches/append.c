/* Appends one row to a file and syncs it: what a small change to a ledger costs at the least, its process
   included. Built and timed by floor.py. */
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

int main(int count, char **words) {
    char row[250];
    memset(row, 'x', sizeof row);
    row[sizeof row - 1] = '\n';
    int file = count == 2 ? open(words[1], O_WRONLY | O_APPEND) : -1;
    if (file < 0 || write(file, row, sizeof row) != sizeof row || fdatasync(file) != 0) return 1;
    return 0;
}
