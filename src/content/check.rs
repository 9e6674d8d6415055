//! Readability and the words that may not stand in a pack; what the tests of every pack hold it against.
