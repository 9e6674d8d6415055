// @ts-check
// A kiosk that is put on a home screen opens its own address, with its options, not the page's that the manifest names.

const installed = () => {
  document.querySelector('link[rel="manifest"]')?.remove();
  // What looks like a telephone number leads nowhere.
  document.head.append(Object.assign(document.createElement("meta"), { name: "format-detection", content: "telephone=no" }));
  for (const name of ["mobile-web-app-capable", "apple-mobile-web-app-capable"]) {
    document.head.append(Object.assign(document.createElement("meta"), { name, content: "yes" }));
  }
};
