use crate::error::Error;

/// What cannot be tested here is said loudly; with `CI=true` it is an error.
pub fn untested(what: &str) -> Result<(), Error> {
    println!("!! NOT TESTED: {what}");
    if std::env::var_os("CI").is_none_or(|ci| ci != "true") {
        return Ok(());
    }
    Err(Error::Missing {
        program: what.into(),
        needed: "with CI=true everything must be tested".into(),
        fix: "see what setup said of it above".into(),
    })
}
