//! Which functions are reached through the gates alone, by the linker's relocations: every place in code or data that
//! names a function or a piece of data.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use wasmparser::{
    DataKind, ExternalKind, KnownCustom, Linking, Operator, Parser, Payload, RelocationEntry,
    RelocationType, SymbolInfo, TypeRef,
};

/// The functions that leave, by name.
#[derive(Debug, Default)]
pub struct Reached {
    /// The gates: where the first part calls the second.
    pub gates: BTreeSet<String>,
    /// What only they lead to.
    pub behind: BTreeSet<String>,
    /// Data that only these refer to: where it lies in memory, and its bytes.
    pub data: Vec<(u32, Vec<u8>)>,
}

/// Data shorter than this stays.
const SHORTEST: usize = 12;

/// What refers and is referred to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Node {
    /// A function, by its index.
    Code(u32),
    /// A piece of data, by its symbol.
    Data(usize),
}

/// What a linked program tells of itself.
#[derive(Default)]
struct Linked<'a> {
    imports: u32,
    roots: Vec<Node>,
    bodies: Vec<Range<usize>>,
    pieces: Vec<(Range<usize>, usize)>,
    /// What lies where: the bytes of the file, and the place in memory of the first.
    segments: Vec<(Range<usize>, u32)>,
    symbols: Vec<SymbolInfo<'a>>,
    names: BTreeMap<u32, &'a str>,
    edges: BTreeMap<Node, Vec<Node>>,
    /// Places that refer to something and belong to nothing known.
    lost: Vec<usize>,
}

/// Functions reached only through those whose names begin with one of `gates`.
///
/// # Errors
/// What is missing: a program that can be read, relocations, a gate.
pub fn through(gates: &[&str], wasm: &[u8]) -> Result<Reached, String> {
    let linked = Linked::read(wasm).map_err(|error| error.to_string())?;
    if linked.edges.is_empty() {
        return Err("the linker wrote no relocations".into());
    }
    if let Some(place) = linked.lost.first() {
        return Err(format!(
            "nothing is known to lie at byte {place} of the data, but it refers to something"
        ));
    }
    let name = |node: &Node| match node {
        Node::Code(index) => linked.names.get(index).copied(),
        Node::Data(_) => None,
    };
    let is_gate = |node: &Node| {
        name(node).is_some_and(|name| gates.iter().any(|gate| name.starts_with(gate)))
    };
    let all = linked.walk(|_| false);
    let stays = linked.walk(is_gate);
    let mut reached = Reached::default();
    for node in all.difference(&stays) {
        let Some(name) = name(node) else { continue };
        let list = if is_gate(node) {
            &mut reached.gates
        } else {
            &mut reached.behind
        };
        list.insert(name.to_owned());
    }
    reached.data = linked.left(&all, &stays, wasm);
    if reached.gates.is_empty() {
        return Err(format!(
            "no function is named `{}...`",
            gates.join("...` or `")
        ));
    }
    Ok(reached)
}

impl<'a> Linked<'a> {
    fn read(wasm: &'a [u8]) -> wasmparser::Result<Self> {
        let mut linked = Self::default();
        let (mut code, mut data) = (0, 0);
        let (mut of_code, mut of_data) = (Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        linked.imports += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::ExportSection(exports) => {
                    for export in exports {
                        let export = export?;
                        if export.kind == ExternalKind::Func {
                            linked.roots.push(Node::Code(export.index));
                        }
                    }
                }
                Payload::StartSection { func, .. } => linked.roots.push(Node::Code(func)),
                Payload::CodeSectionStart { range, .. } => code = range.start,
                Payload::CodeSectionEntry(body) => linked.bodies.push(body.range()),
                Payload::DataSection(reader) => {
                    data = reader.range().start;
                    for segment in reader {
                        let segment = segment?;
                        let start = segment.range.end - segment.data.len();
                        let place = place(&segment.kind)?;
                        linked.segments.push((start..segment.range.end, place));
                    }
                }
                Payload::CustomSection(custom) => match custom.as_known() {
                    KnownCustom::Linking(reader) => linked.symbols = symbols(&reader)?,
                    KnownCustom::Reloc(reader) => {
                        let list = match custom.name() {
                            "reloc.CODE" => &mut of_code,
                            "reloc.DATA" => &mut of_data,
                            _ => continue,
                        };
                        for entry in reader.entries() {
                            list.push(entry?);
                        }
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        linked.name();
        linked.relate(code, &of_code, Self::body);
        linked.relate(data, &of_data, Self::piece);
        Ok(linked)
    }

    /// Names functions and finds where each piece of data lies.
    fn name(&mut self) {
        for (index, symbol) in self.symbols.iter().enumerate() {
            match symbol {
                SymbolInfo::Func {
                    index,
                    name: Some(name),
                    ..
                } => {
                    self.names.entry(*index).or_insert(name);
                }
                SymbolInfo::Data {
                    symbol: Some(place),
                    ..
                } => {
                    if let Some((bytes, _)) = self.segments.get(place.index as usize) {
                        let start = bytes.start + place.offset as usize;
                        self.pieces
                            .push((start..start + place.size as usize, index));
                    }
                }
                _ => {}
            }
        }
    }

    fn relate(
        &mut self,
        start: usize,
        entries: &[RelocationEntry],
        from: fn(&Self, usize) -> Vec<Node>,
    ) {
        for entry in entries {
            let Some(to) = self.target(entry) else {
                continue;
            };
            let at = start + entry.offset as usize;
            let nodes = from(self, at);
            if nodes.is_empty() {
                self.lost.push(at);
            }
            for node in nodes {
                self.edges.entry(node).or_default().push(to);
            }
        }
    }

    fn target(&self, entry: &RelocationEntry) -> Option<Node> {
        // Its index is a type's.
        if entry.ty == RelocationType::TypeIndexLeb {
            return None;
        }
        match self.symbols.get(entry.index as usize)? {
            SymbolInfo::Func { index, .. } => Some(Node::Code(*index)),
            SymbolInfo::Data { .. } => Some(Node::Data(entry.index as usize)),
            _ => None,
        }
    }

    fn body(&self, at: usize) -> Vec<Node> {
        let index = self.bodies.partition_point(|body| body.end <= at);
        vec![Node::Code(self.imports + index as u32)]
    }

    /// Pieces may lie over each other: the linker merges equal ones.
    fn piece(&self, at: usize) -> Vec<Node> {
        let here = self.pieces.iter().filter(|(range, _)| range.contains(&at));
        here.map(|(_, symbol)| Node::Data(*symbol)).collect()
    }

    /// The bytes that only what leaves refers to, piece by piece.
    fn left(
        &self,
        all: &BTreeSet<Node>,
        stays: &BTreeSet<Node>,
        wasm: &[u8],
    ) -> Vec<(u32, Vec<u8>)> {
        let mut leaves = vec![false; wasm.len()];
        // Pieces may lie over each other: what stays comes last, and wins.
        for (of, goes) in [(all, true), (stays, false)] {
            for (range, symbol) in &self.pieces {
                if of.contains(&Node::Data(*symbol)) {
                    leaves[range.clone()].fill(goes);
                }
            }
        }
        let mut out: Vec<(u32, Vec<u8>)> = Vec::new();
        for (bytes, place) in &self.segments {
            let runs = leaves[bytes.clone()].chunk_by(|one, two| one == two);
            let mut at = 0;
            for run in runs {
                let here = bytes.start + at..bytes.start + at + run.len();
                // A piece has a head of its own: a short one is not worth it.
                if run[0] && run.len() >= SHORTEST {
                    out.push((place + at as u32, wasm[here].to_vec()));
                }
                at += run.len();
            }
        }
        out
    }

    /// What the roots lead to, without going on where `stop` says so.
    fn walk(&self, stop: impl Fn(&Node) -> bool) -> BTreeSet<Node> {
        let (mut seen, mut todo) = (BTreeSet::new(), self.roots.clone());
        while let Some(node) = todo.pop() {
            if !stop(&node) && seen.insert(node) {
                todo.extend(self.edges.get(&node).into_iter().flatten());
            }
        }
        seen
    }
}

/// Where a segment lies in memory.
fn place(kind: &DataKind) -> wasmparser::Result<u32> {
    let DataKind::Active { offset_expr, .. } = kind else {
        return Ok(0);
    };
    let place = match offset_expr.get_operators_reader().read()? {
        Operator::I32Const { value } => value.cast_unsigned(),
        _ => 0,
    };
    Ok(place)
}

fn symbols<'a>(
    reader: &wasmparser::LinkingSectionReader<'a>,
) -> wasmparser::Result<Vec<SymbolInfo<'a>>> {
    for part in reader.subsections() {
        if let Linking::SymbolTable(symbols) = part? {
            return symbols.into_iter().collect();
        }
    }
    Ok(Vec::new())
}
