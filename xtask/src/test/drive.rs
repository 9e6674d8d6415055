//! The page tests as a command: where the guide, the browsers and what else they need are, by environment variables.

use super::display::Display;
use super::examples;
use super::hosted::Hosted;
use super::native::NATIVE;
use super::untested::untested;
use crate::error::Error;
use crate::places::Places;
use crate::run::Run;
use crate::soak::Soak;
use crate::tools::{self, Engines};
use std::path::Path;

/// The tests, and the screen they need.
pub struct Drive {
    run: Run,
    /// Lives as long as the tests: WebKitGTK has no headless mode.
    display: Option<Display>,
}

impl Drive {
    /// The tests whose name holds `only`.
    pub fn new(places: &Places, engines: &Engines, only: &str) -> Result<Self, Error> {
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
        match examples::build(places)? {
            Some(examples) => run = run.env("KETAMINE_GUIDE_EXAMPLES", examples),
            None => untested("the examples, whose frameworks npm could not fetch")?,
        }
        match tools::axe(places) {
            Some(axe) => run = run.env("KETAMINE_GUIDE_AXE", axe),
            None => untested("accessibility by axe-core, which npm could not fetch")?,
        }
        for (name, sheet) in tools::sheets(places) {
            match sheet {
                Some(sheet) => run = run.env(name, sheet),
                None => untested(&format!("a host with {name}, which npm could not fetch"))?,
            }
        }
        let display = Display::open()?;
        Ok(Self { run, display })
    }

    /// Real servers beside the tests' own.
    pub fn at(mut self, hosted: Option<&Hosted>) -> Self {
        if let Some(hosted) = hosted {
            self.run = self.run.env("KETAMINE_GUIDE_HOSTED", hosted.told());
        }
        self
    }

    /// All hosts of the matrix, and the page their table is written to.
    pub fn writing(mut self, page: &Path) -> Self {
        self.run = self
            .run
            .env("KETAMINE_GUIDE_MATRIX", page)
            .expecting("every host gives what the rule in tests/browser/matrix/cells/rule.rs says");
        self
    }

    /// No tests: random play.
    pub fn playing(mut self, soak: &Soak) -> Self {
        self.run = self
            .run
            .env("KETAMINE_GUIDE_SOAK", soak.told())
            .expecting("nothing fails and no memory is kept, however long somebody plays");
        if let Some(engine) = soak.engine() {
            self.run = self.run.env("KETAMINE_GUIDE_ENGINE", engine);
        }
        self
    }

    /// Keeps a picture of each hostile host in a folder.
    pub fn drawing(mut self, folder: &Path) -> Self {
        self.run = self.run.env("KETAMINE_GUIDE_SHOTS", folder);
        self
    }

    /// Runs them.
    pub fn run(self) -> Result<(), Error> {
        let Self { mut run, display } = self;
        if let Some(display) = &display {
            run = run.env("DISPLAY", display.name());
        }
        run.run()
    }
}
