// @ts-check
// A kiosk that is put on a home screen opens its own address, with its options, not the page's that the manifest names.

const installed = () => {
  document.querySelector('link[rel="manifest"]')?.remove();
  const meta = document.createElement("meta");
  document.head.append(Object.assign(meta, { name: "apple-mobile-web-app-capable", content: "yes" }));
};
