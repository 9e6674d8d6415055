//! What is reached through a gate, in a small program with a linker's notes.

use super::reach::through;
use std::borrow::Cow;
use wasm_encoder::{
    ConstExpr, CustomSection, DataSection, DataSymbolDefinition, Encode, ExportKind, ExportSection,
    FunctionSection, LinkingSection, MemorySection, MemoryType, Module, RawSection, SymbolTable,
    TypeSection,
};

/// Kinds of relocations, as the linker numbers them.
const CALL: u8 = 0;
const PLACE_IN_TABLE: u8 = 2;
const ADDRESS: u8 = 4;

/// The functions, by symbol; the piece of data comes after them.
const NAMES: [&str; 5] = ["start", "gate", "behind", "shared", "stored"];
const DATA: usize = NAMES.len();

/// Bodies: what each calls or whose address it takes, by symbol.
const REFERS: [&[usize]; 5] = [&[1, 3], &[2, 3, DATA], &[3], &[], &[]];

/// `start` calls the gate and what it shares with it; the gate alone leads to `behind`, and by a piece of data that
/// holds a function to `stored`. `at` is where in the data that function stands; the piece is the first four bytes.
fn program(at: usize, notes: bool) -> Vec<u8> {
    let (mut types, mut functions, mut exports) = (
        TypeSection::new(),
        FunctionSection::new(),
        ExportSection::new(),
    );
    types.ty().function([], []);
    for _ in NAMES {
        functions.function(0);
    }
    exports.export(NAMES[0], ExportKind::Func, 0);
    let mut memories = MemorySection::new();
    memories.memory(MemoryType {
        minimum: 1,
        maximum: None,
        memory64: false,
        shared: false,
        page_size_log2: None,
    });
    let (code, calls) = code();
    let mut data = DataSection::new();
    data.active(0, &ConstExpr::i32_const(0), [0; 8]);
    let mut symbols = SymbolTable::new();
    for (index, name) in NAMES.iter().enumerate() {
        symbols.function(0, index as u32, Some(name));
    }
    symbols.data(
        0,
        "piece",
        Some(DataSymbolDefinition {
            index: 0,
            offset: 0,
            size: 4,
        }),
    );
    let mut linking = LinkingSection::new();
    linking.symbol_table(&symbols);
    let mut module = Module::new();
    module
        .section(&types)
        .section(&functions)
        .section(&memories)
        .section(&exports);
    module
        .section(&RawSection {
            id: 10,
            data: &code,
        })
        .section(&data);
    if notes {
        // Count, flags, the place in memory, the length: what stands before the bytes.
        let before = 1 + 1 + 3 + 1;
        let stored = [PLACE_IN_TABLE, (before + at) as u8, 4];
        module.section(&linking);
        module.section(&relocations("reloc.CODE", 4, &calls));
        module.section(&relocations("reloc.DATA", 5, &[stored.to_vec()]));
    }
    module.finish()
}

/// The bodies, and a note for each place in them.
fn code() -> (Vec<u8>, Vec<Vec<u8>>) {
    let (mut code, mut notes) = (vec![REFERS.len() as u8], Vec::new());
    for refers in REFERS {
        let mut body = vec![0];
        for symbol in refers {
            // Numbers are as long as they can get: the linker fills them in place.
            let (instruction, then): (u8, &[u8]) = if *symbol == DATA {
                (0x41, &[0x1a])
            } else {
                (0x10, &[])
            };
            let place = code.len() + 1 + body.len() + 1;
            let kind = if *symbol == DATA { ADDRESS } else { CALL };
            let mut note = vec![kind, place as u8, *symbol as u8];
            note.extend((kind == ADDRESS).then_some(0));
            notes.push(note);
            body.extend([instruction, 0x80, 0x80, 0x80, 0x80, 0x00]);
            body.extend(then);
        }
        body.push(0x0b);
        code.push(body.len() as u8);
        code.extend(body);
    }
    (code, notes)
}

fn relocations(name: &'static str, section: u32, notes: &[Vec<u8>]) -> CustomSection<'static> {
    let mut data = Vec::new();
    section.encode(&mut data);
    (notes.len() as u32).encode(&mut data);
    data.extend(notes.concat());
    CustomSection {
        name: name.into(),
        data: Cow::Owned(data),
    }
}

#[test]
fn what_only_the_gate_leads_to_leaves() {
    let reached = through(&["gate"], &program(0, true)).unwrap();
    // Four bytes are not worth a piece of their own.
    assert!(reached.data.is_empty());
    assert_eq!(Vec::from_iter(reached.gates), ["gate"]);
    assert_eq!(Vec::from_iter(reached.behind), ["behind", "stored"]);
}

#[test]
fn what_is_missing_is_named() {
    let error = |gate: &str, wasm: &[u8]| through(&[gate], wasm).unwrap_err();
    assert!(error("gate", &program(0, false)).contains("no relocations"));
    assert!(error("nobody", &program(0, true)).contains("`nobody..."));
    assert!(error("gate", &program(4, true)).contains("of the data"));
    assert!(!error("gate", b"no program").is_empty());
}
