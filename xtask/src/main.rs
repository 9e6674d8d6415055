//! The verbs of this repository. `cargo xtask` lists them; each stands in a module of its own name.

mod bench;
mod browser;
mod build;
mod developers;
mod error;
mod files;
mod hooks;
mod hosting;
mod icons;
mod places;
mod release;
mod run;
mod serve;
mod shots;
mod soak;
mod test;
mod text;
mod tidy;
mod tools;
mod verb;

use error::Error;
use places::Places;
use std::process::ExitCode;
use verb::Verb;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match act(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask: {error}");
            ExitCode::FAILURE
        }
    }
}

fn act(args: &[String]) -> Result<(), Error> {
    let verb = Verb::parse(args)?;
    if verb == Verb::Help {
        println!("{}", verb::HELP);
        return Ok(());
    }
    let places = Places::find()?;
    match verb {
        Verb::Help => Ok(()),
        Verb::Serve => serve::serve(&places),
        Verb::Build => build::build(&places),
        Verb::Prepare => hooks::prepare(&places),
        Verb::Finish => hooks::finish(&places),
        Verb::Test(part) => test::test(&places, part),
        Verb::Matrix => test::matrix(&places),
        Verb::Soak(asked) => soak::soak(&places, &asked),
        Verb::Tidy => tidy::tidy(&places),
        Verb::Shots(words) => shots::shots(&places, &words),
        Verb::Poster => shots::poster(&places),
        Verb::Icons => icons::icons(&places),
        Verb::Bench(subject) => bench::bench(&places, subject),
        Verb::Schema => bench::clinic::schema(&places),
        Verb::Hosting => hosting::write(&places),
        Verb::Scale(cents) => hosting::scale::print(&places, cents),
        Verb::ReleaseCheck => release::check(&places),
    }
}
