//! One program becomes two over one memory and one table. In the first, a gate calls through a new place in the table,
//! and what lies behind the gates is a trap; the second, when it comes, writes the true functions into these places.

use super::MODULE;
use super::reach::Reached;
use std::collections::{BTreeMap, BTreeSet};
use walrus::ir::{Value, Visitor, dfs_in_order};
use walrus::passes::gc;
use walrus::{
    ConstExpr, Element, ElementItems, ElementKind, ExportItem, FunctionBuilder, FunctionId,
    FunctionKind, GlobalKind, ImportId, ImportKind, ImportedFunction, Module, ModuleConfig,
    RefType, TableId,
};

/// The two parts, as binaries.
#[derive(Debug)]
pub struct Parts {
    /// What is there at the start.
    pub first: Vec<u8>,
    /// What comes later; imports from the exports of the first.
    pub later: Vec<u8>,
}

/// What is moved, by number, which is the same whenever the program is read.
#[derive(Debug, Default)]
struct Plan {
    /// Each gate and its new place in the table.
    gates: BTreeMap<usize, u64>,
    /// All that moves, the gates among them.
    moved: BTreeSet<usize>,
    /// The table's places that hold what is moved.
    places: BTreeMap<u64, usize>,
}

/// Takes a program apart.
pub fn apart(wasm: &[u8], reached: &Reached) -> Result<Parts, String> {
    let (mut first, mut later) = (read(wasm)?, read(wasm)?);
    let table = table(&first)?;
    let plan = Plan::of(&first, table, reached)?;
    plan.keep_in(&mut later)?;
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

fn read(wasm: &[u8]) -> Result<Module, String> {
    let mut config = ModuleConfig::new();
    let config = config.generate_producers_section(false);
    config.parse(wasm).map_err(|error| format!("{error:#}"))
}

/// The table of functions.
fn table(module: &Module) -> Result<TableId, String> {
    let mut tables = module
        .tables
        .iter()
        .filter(|table| table.element_ty == RefType::FUNCREF);
    match (tables.next(), tables.next()) {
        (Some(table), None) => Ok(table.id()),
        _ => Err("expected one table of functions".into()),
    }
}

impl Plan {
    fn of(module: &Module, table: TableId, reached: &Reached) -> Result<Self, String> {
        let mut plan = Self::default();
        let (mut met, mut gates) = (BTreeSet::new(), BTreeSet::new());
        for function in module.funcs.iter() {
            let (Some(name), FunctionKind::Local(_)) = (&function.name, &function.kind) else {
                continue;
            };
            let gate = reached.gates.contains(name);
            if !gate && !reached.behind.contains(name) {
                continue;
            }
            if !met.insert(name) {
                return Err(format!("two functions are named `{name}`"));
            }
            plan.moved.insert(function.id().index());
            if gate {
                gates.insert(function.id().index());
            }
        }
        if gates.is_empty() {
            return Err("no gate is left: are names kept as the linker has them?".into());
        }
        gates.extend(plan.called_from_first(module));
        plan.gates = gates
            .into_iter()
            .zip(module.tables.get(table).initial..)
            .collect();
        for element in module.elements.iter() {
            plan.find(element)?;
        }
        let gates = plan.gates.iter().map(|(number, place)| (*place, *number));
        plan.places.extend(gates);
        Ok(plan)
    }

    /// What the glue calls, by exports or through the adapters that wasm-bindgen has made: these are gates as well.
    fn called_from_first(&self, module: &Module) -> Vec<usize> {
        let mut called = Called::default();
        for (id, function) in module.funcs.iter_local() {
            if !self.moved.contains(&id.index()) {
                dfs_in_order(&mut called, function, function.entry_block());
            }
        }
        let exported = module
            .exports
            .iter()
            .filter_map(|export| match export.item {
                ExportItem::Function(id) => Some(id.index()),
                _ => None,
            });
        called.0.extend(exported);
        called.0.intersection(&self.moved).copied().collect()
    }

    /// Where an element puts what is moved.
    fn find(&mut self, element: &Element) -> Result<(), String> {
        let (ElementKind::Active { offset, .. }, ElementItems::Functions(items)) =
            (&element.kind, &element.items)
        else {
            return Err("expected elements that put functions into a table".into());
        };
        let ConstExpr::Value(Value::I32(start)) = offset else {
            return Err("expected elements that begin at a number".into());
        };
        let here = (u64::from(start.cast_unsigned())..).zip(items.iter().map(|id| id.index()));
        self.places
            .extend(here.filter(|(_, number)| self.moved.contains(number)));
        Ok(())
    }

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
    fn keep_in(&self, module: &mut Module) -> Result<(), String> {
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

/// The functions that a body names.
#[derive(Default)]
struct Called(BTreeSet<usize>);

impl Visitor<'_> for Called {
    fn visit_function_id(&mut self, id: &FunctionId) {
        self.0.insert(id.index());
    }
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

#[cfg(test)]
mod tests {
    use super::{Parts, apart, read, renamed};
    use crate::hooks::split::reach::Reached;
    use walrus::ir::Value;
    use walrus::{
        ConstExpr, ElementItems, ElementKind, FunctionBuilder, FunctionId, Module, RefType,
    };

    fn function(module: &mut Module, name: &str, calls: &[FunctionId]) -> FunctionId {
        let mut builder = FunctionBuilder::new(&mut module.types, &[], &[]);
        builder.name(name.into());
        let mut body = builder.func_body();
        for callee in calls {
            body.call(*callee);
        }
        builder.finish(Vec::new(), &mut module.funcs)
    }

    /// `start` calls `shared` and the gate; the gate calls `shared` and `behind`, which stands in the table.
    fn program() -> Vec<u8> {
        let mut module = Module::default();
        let shared = function(&mut module, "shared", &[]);
        let behind = function(&mut module, "behind", &[shared]);
        let gate = function(&mut module, "gate", &[shared, behind]);
        let start = function(&mut module, "start", &[shared, gate]);
        module.exports.add("start", start);
        let table = module.tables.add_local(false, 2, None, RefType::FUNCREF);
        let element = module.elements.add(
            ElementKind::Active {
                table,
                offset: ConstExpr::Value(Value::I32(1)),
            },
            ElementItems::Functions(vec![behind]),
        );
        module.tables.get_mut(table).elem_segments.insert(element);
        module.emit_wasm()
    }

    fn parts(gate: &str) -> Result<Parts, String> {
        let reached = Reached {
            gates: [gate.to_owned()].into(),
            behind: ["behind".to_owned()].into(),
        };
        apart(&program(), &reached)
    }

    #[test]
    fn the_second_part_fits_the_first() {
        let parts = parts("gate").unwrap();
        let (first, later) = (read(&parts.first).unwrap(), read(&parts.later).unwrap());
        let table = first.tables.iter().next().unwrap();
        assert_eq!(table.initial, 3, "a place for the gate is new");
        let exported = |name: &str| first.exports.iter().any(|export| export.name == name);
        assert!(exported("start"));
        let imports: Vec<_> = later
            .imports
            .iter()
            .map(|import| import.name.as_str())
            .collect();
        // The table, and `shared`.
        assert_eq!(imports.len(), 2, "{imports:?}");
        assert!(imports.into_iter().all(exported));
        let mut places: Vec<_> = later
            .elements
            .iter()
            .map(|element| match &element.kind {
                ElementKind::Active {
                    offset: ConstExpr::Value(Value::I32(place)),
                    ..
                } => *place,
                _ => -1,
            })
            .collect();
        places.sort_unstable();
        assert_eq!(
            places,
            [1, 2],
            "`behind` in its old place, the gate in the new one"
        );
    }

    #[test]
    fn names_follow_and_what_does_not_fit_is_told() {
        let later = parts("gate").unwrap().later;
        let short = renamed(&later, &|name| Some(format!("s{name}"))).unwrap();
        assert!(
            read(&short)
                .unwrap()
                .imports
                .iter()
                .all(|import| import.name.starts_with('s'))
        );
        assert!(renamed(&later, &|_| None).unwrap_err().contains("exports"));
        assert!(parts("nobody").unwrap_err().contains("no gate"));
    }
}
