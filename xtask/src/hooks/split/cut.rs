//! One program becomes two over one memory and one table. In the first, a gate calls through a new place in the table,
//! and what lies behind the gates is a trap; the second, when it comes, writes the true functions into these places.

use super::MODULE;
use super::module::read;
use super::plan::{Plan, table};
use super::reach::Reached;
use std::collections::BTreeMap;
use walrus::ir::Value;
use walrus::passes::gc;
use walrus::{
    ConstExpr, DataKind, Element, ElementItems, ElementKind, ExportItem, FunctionBuilder,
    FunctionId, FunctionKind, GlobalKind, ImportId, ImportKind, ImportedFunction, Module, TableId,
};

/// The two parts, as binaries.
#[derive(Debug)]
pub struct Parts {
    /// What is there at the start.
    pub first: Vec<u8>,
    /// What comes later; imports from the exports of the first.
    pub later: Vec<u8>,
}

/// Takes a program apart.
pub fn apart(wasm: &[u8], reached: &Reached) -> Result<Parts, String> {
    let (mut first, mut later) = (read(wasm)?, read(wasm)?);
    let table = table(&first)?;
    let plan = Plan::of(&first, table, reached)?;
    let data = take_data(&mut first, &reached.data);
    plan.keep_in(&mut later, data)?;
    plan.take_from(&mut first, table);
    let wanted: Vec<_> = later
        .imports
        .iter()
        .map(|import| (import.name.clone(), number(&import.kind)))
        .collect();
    for (name, number) in wanted {
        let item =
            item(&first, &name, number).ok_or_else(|| format!("nothing to export as `{name}`"))?;
        first.exports.add(&name, item);
    }
    gc::run(&mut first);
    Ok(Parts {
        first: first.emit_wasm(),
        later: later.emit_wasm(),
    })
}

impl Plan {
    /// The first part: gates call through the table, what is behind them is a trap that nothing calls.
    fn take_from(&self, module: &mut Module, table: TableId) {
        let all = module
            .funcs
            .iter()
            .map(|function| (function.id(), function.ty()));
        let moved: Vec<_> = all
            .filter(|(id, _)| self.moved.contains(&id.index()))
            .collect();
        for (id, ty) in moved {
            let (params, results) = module.types.params_results(ty);
            let (params, results) = (params.to_vec(), results.to_vec());
            let mut builder = FunctionBuilder::new(&mut module.types, &params, &results);
            let args: Vec<_> = params
                .iter()
                .map(|param| module.locals.add(*param))
                .collect();
            let mut body = builder.func_body();
            match self.gates.get(&id.index()) {
                None => drop(body.unreachable()),
                Some(place) => {
                    for arg in &args {
                        body.local_get(*arg);
                    }
                    body.i32_const(*place as i32).call_indirect(ty, table);
                }
            }
            module.funcs.get_mut(id).kind = FunctionKind::Local(builder.local_func(args));
        }
        let table = module.tables.get_mut(table);
        table.initial += self.gates.len() as u64;
        table.maximum = table.maximum.map(|most| most.max(table.initial));
    }

    /// The second part: what is moved, into its places; all else is imported.
    fn keep_in(&self, module: &mut Module, data: Vec<(u32, Vec<u8>)>) -> Result<(), String> {
        clear(module);
        let others: Vec<_> = module
            .funcs
            .iter()
            .map(|function| (function.id(), function.ty()))
            .collect();
        for (id, ty) in others
            .iter()
            .filter(|(id, _)| !self.moved.contains(&id.index()))
        {
            let import = import(module, "f", id.index(), *id);
            module.funcs.get_mut(*id).kind =
                FunctionKind::Import(ImportedFunction { import, ty: *ty });
        }
        let ids: BTreeMap<usize, FunctionId> =
            others.iter().map(|(id, _)| (id.index(), *id)).collect();
        let memory = module.get_memory_id().map_err(|error| error.to_string())?;
        for (place, bytes) in data {
            let offset = ConstExpr::Value(Value::I32(place.cast_signed()));
            let segment = module.data.add(DataKind::Active { memory, offset }, bytes);
            let memory = module.memories.get_mut(memory);
            memory.data_segments.insert(segment);
        }
        let table = table(module)?;
        for (place, number) in &self.places {
            let offset = ConstExpr::Value(Value::I32(*place as i32));
            let items = ElementItems::Functions(vec![ids[number]]);
            let element = module
                .elements
                .add(ElementKind::Active { table, offset }, items);
            module.tables.get_mut(table).elem_segments.insert(element);
        }
        gc::run(module);
        Ok(())
    }
}

/// Takes what only the second part needs out of the data of the first, where it is as the linker put it. Zeros are left,
/// which Binaryen drops.
fn take_data(first: &mut Module, pieces: &[(u32, Vec<u8>)]) -> Vec<(u32, Vec<u8>)> {
    let mut taken = Vec::new();
    let ids: Vec<_> = first.data.iter().map(walrus::Data::id).collect();
    for id in ids {
        let segment = first.data.get_mut(id);
        let DataKind::Active {
            offset: ConstExpr::Value(Value::I32(start)),
            ..
        } = segment.kind
        else {
            continue;
        };
        for (place, bytes) in pieces {
            let from = place.checked_sub(start.cast_unsigned());
            let range = from.map(|from| from as usize..from as usize + bytes.len());
            let here = range.and_then(|range| segment.value.get_mut(range));
            if let Some(here) = here.filter(|here| **here == **bytes) {
                here.fill(0);
                taken.push((*place, bytes.clone()));
            }
        }
    }
    taken
}

/// Takes away what only the first part has, and imports memory, tables and globals from it, of any size: the first part
/// says which.
fn clear(module: &mut Module) {
    module.start = None;
    for id in module
        .exports
        .iter()
        .map(walrus::Export::id)
        .collect::<Vec<_>>()
    {
        module.exports.delete(id);
    }
    for id in module
        .imports
        .iter()
        .map(walrus::Import::id)
        .collect::<Vec<_>>()
    {
        module.imports.delete(id);
    }
    for id in module.elements.iter().map(Element::id).collect::<Vec<_>>() {
        module.elements.delete(id);
    }
    for id in module.data.iter().map(walrus::Data::id).collect::<Vec<_>>() {
        module.data.delete(id);
    }
    for id in module
        .memories
        .iter()
        .map(walrus::Memory::id)
        .collect::<Vec<_>>()
    {
        let import = import(module, "m", id.index(), id);
        let memory = module.memories.get_mut(id);
        memory.import = Some(import);
        (memory.initial, memory.maximum) = (0, None);
        memory.data_segments.clear();
    }
    for id in module
        .tables
        .iter()
        .map(walrus::Table::id)
        .collect::<Vec<_>>()
    {
        let import = import(module, "t", id.index(), id);
        let table = module.tables.get_mut(id);
        table.import = Some(import);
        (table.initial, table.maximum) = (0, None);
        table.elem_segments.clear();
    }
    for id in module
        .globals
        .iter()
        .map(walrus::Global::id)
        .collect::<Vec<_>>()
    {
        let import = import(module, "g", id.index(), id);
        module.globals.get_mut(id).kind = GlobalKind::Import(import);
    }
}

fn import(module: &mut Module, kind: &str, number: usize, what: impl Into<ImportKind>) -> ImportId {
    module.imports.add(MODULE, &format!("{kind}{number}"), what)
}

/// Which one of its kind.
fn number(kind: &ImportKind) -> usize {
    match kind {
        ImportKind::Function(id) => id.index(),
        ImportKind::Table(id) => id.index(),
        ImportKind::Memory(id) => id.index(),
        ImportKind::Global(id) => id.index(),
        ImportKind::Tag(id) => id.index(),
    }
}

/// The same thing in the first part.
fn item(module: &Module, name: &str, number: usize) -> Option<ExportItem> {
    let this = |index: usize| index == number;
    match name.get(..1)? {
        "f" => module
            .funcs
            .iter()
            .map(walrus::Function::id)
            .find(|id| this(id.index()))
            .map(Into::into),
        "t" => module
            .tables
            .iter()
            .map(walrus::Table::id)
            .find(|id| this(id.index()))
            .map(Into::into),
        "m" => module
            .memories
            .iter()
            .map(walrus::Memory::id)
            .find(|id| this(id.index()))
            .map(Into::into),
        _ => module
            .globals
            .iter()
            .map(walrus::Global::id)
            .find(|id| this(id.index()))
            .map(Into::into),
    }
}
