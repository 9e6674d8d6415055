//! The built guide, driven as a reader would, in three engines.

use super::display::Display;
use super::native::NATIVE;
use super::steps::Steps;
use crate::build;
use crate::error::Error;
use crate::places::Places;
use crate::run::Run;
use crate::tools::{self, Engines};

/// Builds the release, then lets the tests find everything by environment variables.
pub fn run(places: &Places, steps: &mut Steps) {
    let engines = steps.value("browsers for page tests", || Engines::ready(places, true));
    let built = steps.value("release build", || build::build(places));
    let (Some(engines), Some(())) = (engines, built) else {
        return;
    };
    steps.step("tests, browser", || ready(places, &engines)?.run());
}

/// The built guide on every host of the matrix; the table of `docs/embedding.md` is written anew.
pub fn matrix(places: &Places) -> Result<(), Error> {
    if !places.dist.join("index.html").is_file() {
        let fix = "run `cargo xtask build` first";
        return Err(Error::contract(&places.dist, "a built guide", fix));
    }
    let engines = Engines::ready(places, true)?;
    let page = places.root.join("docs/embedding.md");
    let Ready { run, display } = ready(places, &engines)?;
    let run = run
        .env("KETAMINE_GUIDE_MATRIX", page)
        .expecting("every host gives what the rule in tests/browser/matrix/cells/rule.rs says");
    Ready { run, display }.run()
}

/// The tests as a command, and the screen it needs.
struct Ready {
    run: Run,
    display: Option<Display>,
}

impl Ready {
    fn run(self) -> Result<(), Error> {
        let Self { mut run, display } = self;
        // Lives as long as the tests: WebKitGTK has no headless mode.
        if let Some(display) = &display {
            run = run.env("DISPLAY", display.name());
        }
        run.run()
    }
}

fn ready(places: &Places, engines: &Engines) -> Result<Ready, Error> {
    let mut run = Run::cargo()
        .args(["test", "--quiet"])
        .args(NATIVE)
        .args(["--test", "browser"])
        .within(&places.root)
        .env("KETAMINE_GUIDE_DIST", &places.dist)
        .expecting("every page test passes in every engine found")
        .otherwise("mend what is named above");
    let known = [
        ("CHROMEDRIVER", "CHROMIUM", &engines.chromium),
        ("GECKODRIVER", "FIREFOX", &engines.firefox),
        ("WEBKITDRIVER", "WEBKIT", &engines.webkit),
    ];
    for (driver, browser, engine) in known {
        let (driver, browser) = (
            format!("KETAMINE_GUIDE_{driver}"),
            format!("KETAMINE_GUIDE_{browser}"),
        );
        run = run.without(&driver).without(&browser);
        let Some(engine) = engine else { continue };
        run = run.env(&driver, &engine.driver);
        if let Some(path) = &engine.browser {
            run = run.env(&browser, path);
        }
    }
    match tools::axe(places) {
        Some(axe) => run = run.env("KETAMINE_GUIDE_AXE", axe),
        None => println!("!! NOT TESTED: accessibility by axe-core, which npm could not fetch"),
    }
    for (name, sheet) in tools::sheets(places) {
        match sheet {
            Some(sheet) => run = run.env(name, sheet),
            None => println!("!! NOT TESTED: a host with {name}, which npm could not fetch"),
        }
    }
    let display = Display::open()?;
    Ok(Ready { run, display })
}
