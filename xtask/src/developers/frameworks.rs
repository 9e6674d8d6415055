//! The element inside React's and Vue's own types.

use super::element::Element;
use std::fmt::Write;

const IMPORT: &str = "import type { KetamineGuideElement, KetamineGuideEvents, KetamineGuideOptions } from \"./ketamine-guide.js\";\n";

/// `ketamine-guide.react.d.ts`: JSX of React 19, which sets properties and listens to `onguide-navigate`.
pub fn react(element: &Element) -> String {
    let mut out = format!(
        "// <{tag}> in JSX, for React 19: `import type {{}} from \"ketamine-guide/react\"` once.\n\
         import type {{ DetailedHTMLProps, HTMLAttributes }} from \"react\";\n{IMPORT}\n\
         type Props = Omit<DetailedHTMLProps<HTMLAttributes<KetamineGuideElement>, KetamineGuideElement>, keyof KetamineGuideOptions> &\n  \
         KetamineGuideOptions & {{\n",
        tag = element.tag
    );
    for event in &element.events {
        let _ = writeln!(
            out,
            "    \"on{0}\"?: (event: KetamineGuideEvents[{0:?}]) => void;",
            event.name
        );
    }
    let _ = write!(
        out,
        "  }};\n\ndeclare module \"react\" {{\n  namespace JSX {{\n    interface IntrinsicElements {{\n      {:?}: Props;\n    }}\n  }}\n}}\n",
        element.tag
    );
    out
}

/// `ketamine-guide.vue.d.ts`: templates and JSX of Vue 3, which listen to `@guide-navigate`.
pub fn vue(element: &Element) -> String {
    let mut out = format!(
        "// <{tag}> in Vue's templates and JSX: `import type {{}} from \"ketamine-guide/vue\"` once.\n\
         import type {{ DefineComponent, HTMLAttributes, ReservedProps }} from \"vue\";\n{IMPORT}\n\
         type Props = Omit<HTMLAttributes, keyof KetamineGuideOptions> & ReservedProps & KetamineGuideOptions & {{\n",
        tag = element.tag
    );
    for event in &element.events {
        let _ = writeln!(
            out,
            "  on{}?: (event: KetamineGuideEvents[{:?}]) => void;",
            camel(&event.name),
            event.name
        );
    }
    let _ = write!(
        out,
        "}};\n\ndeclare module \"vue\" {{\n  interface GlobalComponents {{\n    {tag:?}: DefineComponent<Props>;\n  }}\n}}\n\n\
         declare module \"vue/jsx-runtime\" {{\n  namespace JSX {{\n    interface IntrinsicElements {{\n      {tag:?}: Props;\n    }}\n  }}\n}}\n",
        tag = element.tag
    );
    // Else the import would be unused.
    let _ = writeln!(out, "\nexport type {{ KetamineGuideElement }};");
    out
}

/// As Vue names listeners: `guide-ready` is heard by `onGuideReady`.
fn camel(name: &str) -> String {
    name.split('-')
        .map(|word| {
            let (first, rest) = word.split_at(1.min(word.len()));
            first.to_uppercase() + rest
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::camel;

    #[test]
    fn listeners_are_named_as_vue_does() {
        assert_eq!(camel("guide-navigate"), "GuideNavigate");
    }
}
