//! What moves, and where it stands in the table of functions.

use super::reach::Reached;
use std::collections::{BTreeMap, BTreeSet};
use walrus::ir::{Value, Visitor, dfs_in_order};
use walrus::{
    ConstExpr, Element, ElementItems, ElementKind, ExportItem, FunctionId, FunctionKind, Module,
    RefType, TableId,
};

/// What is moved, by number, which is the same whenever the program is read.
#[derive(Debug, Default)]
pub struct Plan {
    /// Each gate and its new place in the table.
    pub gates: BTreeMap<usize, u64>,
    /// All that moves, the gates among them.
    pub moved: BTreeSet<usize>,
    /// The table's places that hold what is moved.
    pub places: BTreeMap<u64, usize>,
}

/// The table of functions.
pub fn table(module: &Module) -> Result<TableId, String> {
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
    /// Reads it from a program whose functions have their names.
    pub fn of(module: &Module, table: TableId, reached: &Reached) -> Result<Self, String> {
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
        let here = (u64::from(start.cast_unsigned())..).zip(items.iter().map(FunctionId::index));
        self.places
            .extend(here.filter(|(_, number)| self.moved.contains(number)));
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
