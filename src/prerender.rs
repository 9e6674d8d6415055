//! Writes the guide as text to standard output: `prerender public/content/en.json`; with `core` behind it, what of it
//! nobody may miss.

use std::process::ExitCode;

fn main() -> ExitCode {
    match article() {
        Ok(html) => {
            println!("{html}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("prerender: {error}");
            ExitCode::FAILURE
        }
    }
}

fn article() -> Result<String, Box<dyn std::error::Error>> {
    let path = std::env::args()
        .nth(1)
        .unwrap_or_else(|| "public/content/en.json".into());
    let json = std::fs::read_to_string(&path)
        .map_err(|error| format!("{path}: {error}; expected a content pack"))?;
    let pack = ketamine_guide::content::read(&json)?;
    Ok(match std::env::args().nth(2).as_deref() {
        None => ketamine_guide::view::article(&pack),
        Some("core") => ketamine_guide::view::core(&pack),
        Some(other) => return Err(format!("`{other}`; expected `core` or nothing").into()),
    })
}
