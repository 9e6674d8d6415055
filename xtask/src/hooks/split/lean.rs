//! The second part again, without what only a waiting room's screen needs: for the guide as one file.

use super::module::read;
use super::reach::Reached;
use walrus::passes::gc;
use walrus::{FunctionBuilder, FunctionKind};

/// What that is reached through, as the linker names it.
pub const GATES: [&str; 3] = [
    "_ZN14ketamine_guide4view4gate5kiosk",
    "_ZN14ketamine_guide4host4gate5stand",
    "_ZN14ketamine_guide7content4late4gate3one",
];

/// In place of what goes stands a trap, which nothing comes to: a pack without a kiosk's words opens no kiosk.
pub fn without(later: &[u8], goes: &Reached) -> Result<Vec<u8>, String> {
    let mut module = read(later)?;
    let mut found = Vec::new();
    for function in module.funcs.iter() {
        let name = function.name.as_deref().unwrap_or_default();
        let ours = matches!(function.kind, FunctionKind::Local(_));
        if ours && (goes.gates.contains(name) || goes.behind.contains(name)) {
            found.push((function.id(), function.ty()));
        }
    }
    if found.is_empty() {
        return Err("nothing of a kiosk is in it".into());
    }
    for (id, ty) in found {
        let (params, results) = module.types.params_results(ty);
        let (params, results) = (params.to_vec(), results.to_vec());
        let mut builder = FunctionBuilder::new(&mut module.types, &params, &results);
        let args = params
            .iter()
            .map(|param| module.locals.add(*param))
            .collect();
        builder.func_body().unreachable();
        module.funcs.get_mut(id).kind = FunctionKind::Local(builder.local_func(args));
    }
    gc::run(&mut module);
    Ok(module.emit_wasm())
}
