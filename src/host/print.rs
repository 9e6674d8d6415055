use gloo::events::EventListener;
use web_sys::HtmlElement;

/// Prints the plan alone, by its button or by the browser's own while it is open: the root is marked until the paper is
/// out. Without the mark the article prints.
pub struct PlanPrint {
    root: HtmlElement,
    _heard: Option<[EventListener; 2]>,
}

impl PlanPrint {
    /// Listens for begin and end of printing.
    pub fn new(root: HtmlElement) -> Self {
        let (open, marked) = (root.clone(), root.clone());
        let heard = web_sys::window().map(|window| {
            let begins = EventListener::new(&window, "beforeprint", move |_| {
                if let Ok(Some(_)) = open.query_selector(".plan") {
                    mark(&open);
                }
            });
            let ends = EventListener::new(&window, "afterprint", move |_| {
                let _ = marked.remove_attribute("data-print");
            });
            [begins, ends]
        });
        Self {
            root,
            _heard: heard,
        }
    }

    /// Opens the browser's print window.
    pub fn print(&self) {
        mark(&self.root);
        if let Some(window) = web_sys::window() {
            let _ = window.print();
        }
    }
}

fn mark(root: &HtmlElement) {
    let _ = root.set_attribute("data-print", "plan");
}
