//! Programs read and written.

use walrus::{Module, ModuleConfig};

/// The second part with other names of what it imports.
pub fn renamed(wasm: &[u8], names: &dyn Fn(&str) -> Option<String>) -> Result<Vec<u8>, String> {
    let mut module = read(wasm)?;
    for import in module.imports.iter_mut() {
        import.name = names(&import.name)
            .ok_or_else(|| format!("the first part exports `{}`", import.name))?;
    }
    Ok(module.emit_wasm())
}

/// The same program without the linker's notes.
pub fn without_notes(wasm: &[u8]) -> Result<Vec<u8>, String> {
    let mut module = read(wasm)?;
    let notes: Vec<_> = module.customs.iter().map(|(id, _)| id).collect();
    for id in notes {
        module.customs.delete(id);
    }
    Ok(module.emit_wasm())
}

/// A program, with the names of its functions.
pub fn read(wasm: &[u8]) -> Result<Module, String> {
    let mut config = ModuleConfig::new();
    let config = config.generate_producers_section(false);
    config.parse(wasm).map_err(|error| format!("{error:#}"))
}
