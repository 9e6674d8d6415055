use gloo::events::EventListener;
use web_sys::HtmlElement;

/// Prints the plan alone: the root is marked until the paper is out. Without the mark the article prints.
pub struct PlanPrint {
    root: HtmlElement,
    _done: Option<EventListener>,
}

impl PlanPrint {
    /// Listens for the end of printing.
    pub fn new(root: HtmlElement) -> Self {
        let marked = root.clone();
        let done = web_sys::window().map(|window| {
            EventListener::new(&window, "afterprint", move |_| {
                let _ = marked.remove_attribute("data-print");
            })
        });
        Self { root, _done: done }
    }

    /// Opens the browser's print window.
    pub fn print(&self) {
        let _ = self.root.set_attribute("data-print", "plan");
        if let Some(window) = web_sys::window() {
            let _ = window.print();
        }
    }
}
