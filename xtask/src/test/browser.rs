//! The built guide, driven as a reader would, in three engines.

use super::display::Display;
use super::examples;
use super::hosted::{self, Hosted};
use super::native::NATIVE;
use super::published;
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
    let hosted = steps.value("hosting", || hosted::open(places));
    steps.step("package", || published::package(places));
    steps.step("tests, browser", || {
        drive(places, &engines, hosted.as_ref(), "")
    });
}

/// Only real servers, on what is built already.
pub fn hosting(places: &Places, steps: &mut Steps) {
    let engines = steps.value("browsers for page tests", || Engines::ready(places, true));
    let hosted = steps.value("hosting", || hosted::open(places));
    if let (Some(engines), Some(hosted)) = (engines, hosted) {
        steps.step("tests, browser", || {
            drive(places, &engines, Some(&hosted), "real servers")
        });
    }
}

/// Only what developers read and copy, on what is built already.
pub fn developers(places: &Places, steps: &mut Steps) {
    let engines = steps.value("browsers for page tests", || Engines::ready(places, true));
    steps.step("types, published", || published::types(places));
    steps.step("package", || published::package(places));
    if let Some(engines) = engines {
        steps.step("tests, browser", || {
            drive(places, &engines, None, "an example")
        });
    }
}

/// Runs the tests whose name holds `only`.
fn drive(
    places: &Places,
    engines: &Engines,
    hosted: Option<&Hosted>,
    only: &str,
) -> Result<(), Error> {
    let mut run = Run::cargo()
        .args(["test", "--quiet"])
        .args(NATIVE)
        .args(["--test", "browser", "--", only])
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
    if let Some(hosted) = hosted {
        run = run.env("KETAMINE_GUIDE_HOSTED", hosted.told());
    }
    if let Some(examples) = examples::build(places)? {
        run = run.env("KETAMINE_GUIDE_EXAMPLES", examples);
    }
    match tools::axe(places) {
        Some(axe) => run = run.env("KETAMINE_GUIDE_AXE", axe),
        None => println!("!! NOT TESTED: accessibility by axe-core, which npm could not fetch"),
    }
    // Lives as long as the tests: WebKitGTK has no headless mode.
    let display = Display::open()?;
    if let Some(display) = &display {
        run = run.env("DISPLAY", display.name());
    }
    run.run()
}
