import { canvasIn, type Drawing } from '../graph/canvas.ts';
import { coloursOf } from '../graph/colours.ts';

/** What is shown as a picture, also where a table stands on the page. */
export async function pngOf(drawing: Drawing): Promise<Blob> {
  const container = document.createElement('div');
  container.className = 'off-page';
  document.body.append(container);
  const nothing = () => {};
  const canvas = canvasIn(container, coloursOf(container), { onNode: nothing, onExpand: nothing, onLink: nothing });
  try {
    canvas.draw(drawing);
    return await canvas.png();
  } finally {
    canvas.destroy();
    container.remove();
  }
}
