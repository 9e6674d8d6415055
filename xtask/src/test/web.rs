//! Wasm tests, inside each browser that wasm-bindgen's runner can drive.

use super::steps::Steps;
use crate::error::Error;
use crate::places::Places;
use crate::run::Run;
use crate::tools::{self, Engine, Engines};
use std::env::consts::EXE_SUFFIX;
use std::path::Path;

/// Chromium and Firefox; the runner has no driver for WebKitGTK.
pub fn run(places: &Places, steps: &mut Steps) {
    let ready = steps.value("browsers for Wasm tests", || {
        Ok((tools::wasm_bindgen(places)?, Engines::ready(places, false)?))
    });
    let Some((bindgen, engines)) = ready else {
        return;
    };
    let runner = bindgen.with_file_name(format!("wasm-bindgen-test-runner{EXE_SUFFIX}"));
    if let Some(engine) = &engines.chromium {
        steps.step("tests, Wasm in Chromium", || {
            in_engine(
                places,
                &runner,
                "CHROMEDRIVER",
                "goog:chromeOptions",
                engine,
            )
        });
    }
    if let Some(engine) = &engines.firefox {
        steps.step("tests, Wasm in Firefox", || {
            in_engine(places, &runner, "GECKODRIVER", "moz:firefoxOptions", engine)
        });
    }
}

fn in_engine(
    places: &Places,
    runner: &Path,
    driver: &str,
    options: &str,
    engine: &Engine,
) -> Result<(), Error> {
    // Which of several browsers a driver takes is up to it, unless told.
    let told = places.target.join(format!("{driver}.json"));
    let capabilities = serde_json::json!({ options: { "binary": engine.browser } });
    crate::files::write(&told, capabilities.to_string())?;
    // Not quiet: cargo would hand that word on to the runner, which does not know it.
    Run::cargo()
        .args([
            "test",
            "--target",
            "wasm32-unknown-unknown",
            "--test",
            "web",
        ])
        .within(&places.root)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
        .without("CHROMEDRIVER")
        .without("GECKODRIVER")
        .env(driver, &engine.driver)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", &told)
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120")
        .expecting("every Wasm test passes in the browser")
        .otherwise("mend what is named above")
        .run()
}
