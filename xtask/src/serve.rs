//! `cargo xtask serve`: everything from a fresh clone to the guide in a browser.

use crate::error::Error;
use crate::places::Places;
use crate::tools::Setup;

/// Serves the development build and rebuilds it on every change; ends with Ctrl-C.
pub fn serve(places: &Places) -> Result<(), Error> {
    let setup = Setup::ready(places)?;
    println!("building (the first time usually 2 to 4 minutes, then seconds)");
    println!("the guide will be at http://127.0.0.1:8080  (Ctrl-C ends it)");
    setup
        .trunk(places, "serve")
        .args(["--address", "127.0.0.1", "--port", "8080", "--dist"])
        // Not into dist/: that one is the release, which tests and pictures look at.
        .arg(places.target.join("dev-dist"))
        .expecting("Trunk serves until Ctrl-C")
        .otherwise("if the port is taken, end the other server; else mend what is named above")
        .run()
}
