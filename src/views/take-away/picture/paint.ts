/** A colour as SVG 1.1 has it: opaque, with its opacity apart, so that any program that draws SVG knows it. */
export interface Paint {
  /** `#15181c`. */
  readonly colour: string;
  /** From 0 to 1. */
  readonly opacity: number;
}

/** Reads a computed colour: `rgb(21, 24, 28)`, `rgba(0, 0, 0, 0.35)`, `color(srgb 0.1 0.2 0.3 / 0.5)`. Else black. */
export function paintOf(colour: string): Paint {
  const numbers = (colour.replace(/^color\(srgb/, '').match(/[\d.]+%?/g) ?? []).map(numberOf);
  const scale = colour.startsWith('color(') ? 255 : 1;
  const [red = 0, green = 0, blue = 0, opacity = 1] = numbers;
  const hex = [red, green, blue].map((part) =>
    Math.min(255, Math.round(part * scale))
      .toString(16)
      .padStart(2, '0'),
  );
  return { colour: `#${hex.join('')}`, opacity: Math.min(1, opacity) };
}

function numberOf(text: string): number {
  return text.endsWith('%') ? Number.parseFloat(text) / 100 : Number(text);
}
