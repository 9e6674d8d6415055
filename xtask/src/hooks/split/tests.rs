//! A small program taken apart.

use super::cut::{Parts, apart};
use super::module::{read, renamed};
use super::reach::Reached;
use walrus::ir::Value;
use walrus::{
    ConstExpr, DataKind, ElementItems, ElementKind, FunctionBuilder, FunctionId, Module, RefType,
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
    let memory = module.memories.add_local(false, false, 1, None, None);
    let offset = ConstExpr::Value(Value::I32(2));
    let data = vec![3, 4, 5, 6, 7, 8];
    let data = module.data.add(DataKind::Active { memory, offset }, data);
    module.memories.get_mut(memory).data_segments.insert(data);
    module.exports.add("memory", memory);
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
        data: vec![(4, vec![5, 6, 7]), (5, vec![9])],
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
    // The table, the memory, and `shared`.
    assert_eq!(imports.len(), 3, "{imports:?}");
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

/// Bytes that are not what the linker put there stay.
#[test]
fn data_goes_along() {
    let parts = parts("gate").unwrap();
    let data = |wasm: &[u8]| -> Vec<Vec<u8>> {
        let module = read(wasm).unwrap();
        module.data.iter().map(|data| data.value.clone()).collect()
    };
    assert_eq!(data(&parts.first), [[3, 4, 0, 0, 0, 8]]);
    assert_eq!(data(&parts.later), [[5, 6, 7]]);
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
