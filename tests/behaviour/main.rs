//! What the derives generate, seen from a user of the crate.
