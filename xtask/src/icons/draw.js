// Draws an SVG file on a square of so many pixels, as PNG in base64. Where the drawing does not take all of it, the rest has
// the colour of the drawing's own ground.
const [drawing, side, part] = arguments;
const canvas = Object.assign(document.createElement("canvas"), { width: side, height: side });
const brush = canvas.getContext("2d");
const image = new Image();
image.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
return image.decode().then(() => {
  const edge = (side * (1 - part)) / 2;
  brush.drawImage(image, edge, edge, side * part, side * part);
  if (part < 1) {
    const [red, green, blue] = brush.getImageData(side / 2, edge + 4, 1, 1).data;
    brush.fillStyle = `rgb(${red} ${green} ${blue})`;
    brush.fillRect(0, 0, side, side);
    brush.drawImage(image, edge, edge, side * part, side * part);
  }
  return canvas.toDataURL("image/png").split(",")[1];
});
