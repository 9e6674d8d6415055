use std::fmt;

/// A value that cannot be used: what it is, what stood there, what may stand there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadValue {
    /// Which option, field of a clinic's file, or part of an address.
    pub name: &'static str,
    /// What stood there.
    pub value: String,
    /// What may stand there.
    pub allowed: String,
}

impl BadValue {
    /// Makes one from a list of allowed names.
    pub fn new(name: &'static str, value: &str, allowed: &[&str]) -> Self {
        Self {
            name,
            value: value.to_owned(),
            allowed: allowed.join(" "),
        }
    }
}

impl fmt::Display for BadValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            name,
            value,
            allowed,
        } = self;
        write!(
            f,
            "{name} \"{value}\" cannot be used; allowed: {allowed}; the default is used"
        )
    }
}
