//! Published figures of real offices, from invented tickets.
