//! A clinic's file: its reader under a million inputs, and the schema that is made from the same tables.

use crate::error::Error;
use crate::places::Places;
use crate::run::Run;
use crate::test::NATIVE;

/// How many inputs.
const INPUTS: &str = "1000000";

/// Throws them. Built for development, where a number that overflows panics too.
pub fn bench(places: &Places) -> Result<(), Error> {
    println!("throwing {INPUTS} clinic's files (a minute or two)");
    Run::cargo()
        .args(["run", "--quiet", "--example", "clinic"])
        .args(NATIVE)
        .args(["--", INPUTS])
        .within(&places.root)
        .expecting("no panic")
        .otherwise("mend the reader; the same seed throws the same")
        .run()
}

/// Writes the schema anew: the test that holds it against the tables does so when it is asked.
pub fn schema(places: &Places) -> Result<(), Error> {
    Run::cargo()
        .args(["test", "--quiet", "--test", "native"])
        .args(NATIVE)
        .args(["--", "guide::schema::the_schema_is_what_the_reader_reads"])
        .env("KETAMINE_GUIDE_SCHEMA", "write")
        .within(&places.root)
        .expecting("public/schema/clinic.schema.json")
        .otherwise("see what the test says")
        .run()
}
