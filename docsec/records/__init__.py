"""What is kept of each examination: sealed, encrypted, tamper-evident, erased in time.

`docsec.records.store.Records` is the way in. Nothing here knows an examination; it
keeps dicts, bytes and `Picture`s.

How it is encrypted was decided by trial (2026-11-21, 2 cores, ext4; 12,000 records
of 3 kB, 80 MB; `sqlcipher3` 0.6.4 against AES-GCM columns in Python's `sqlite3`):

    measure                         SQLCipher 4.19    encrypted columns
    bundled SQLite                  3.53.4 (safe)     3.40.1 (may lose commits)
    search of 12,000, wide table    140 ms            33-50 ms, every row decrypted
    commits/s, synchronous=FULL     660 (WAL)         12,283 (WAL)
    commit of a 3 MB picture        23 ms             14 ms
    quick_check of 80 MB            335-476 ms        26-36 ms
    readable in the file            nothing           schema, times, counts, sizes
    a flipped byte                  found, any page   found in encrypted cells only

SQLCipher wins: nothing at all is readable in the file, each page is authenticated,
and its SQLite lies outside the range that can lose a committed transaction in WAL
mode, whatever Python brings. Its price is paid by the shape of the tables: what is
searched stands in narrow ones (3-16 ms then among 12,000 sealed records, worst of 20
98 ms with the machine busy; `scripts/kill_test.py --search`), and the check at open
leaves out the pictures (0.95 s for those 12,000).

Inside it each record has a key of its own (AES-256-GCM) for its steps and pictures,
so erasing 32 bytes erases it all, even where a drive keeps old blocks. Files are not
guarded against someone who holds both the passphrase and an old copy of the folder.
"""
