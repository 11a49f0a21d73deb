import { createSignal, type JSX, onCleanup, onMount } from 'solid-js';

import { byName } from '../../draft/pages/page-order';
import { Icon } from '../../ui/icon';
import { notify } from '../../ui/notices';
import { takeFiles } from '../take-files';
import { addUploads, takeBrought } from '../uploads';
import { isZip } from './unpack-kind';
import { words } from './words';

/** Takes pictures and zips of them, dropped or pasted anywhere on the page, or chosen. */
export function DropFiles(): JSX.Element {
  let input: HTMLInputElement | undefined;
  const [unpacking, setUnpacking] = createSignal(0);

  const unpacked = async (zip: File): Promise<File[]> => {
    setUnpacking((now) => now + 1);
    try {
      const { unpack } = await import('./unpack');
      const pictures = await unpack(zip);
      if (pictures.length === 0) notify(words.noPictures(zip.name));
      return pictures;
    } catch {
      notify(words.badZip(zip.name));
      return [];
    } finally {
      setUnpacking((now) => now - 1);
    }
  };
  const take = async (files: readonly File[]) => {
    const pictures = await Promise.all(files.map(async (file) => (isZip(file) ? unpacked(file) : [file])));
    await addUploads(byName(pictures.flat()), { kind: 'bulk' });
  };
  onMount(() => {
    onCleanup(takeFiles(document.body, (files) => void take(files)));
    void take(takeBrought());
  });

  return (
    <div class="card bulk-drop">
      <Icon name="upload" />
      <h2>{words.drop}</h2>
      <p class="muted">{unpacking() > 0 ? words.unpacking : words.dropWhy}</p>
      <button type="button" class="btn" onClick={() => input?.click()}>
        {words.choose}
      </button>
      <input
        ref={(element) => (input = element)}
        type="file"
        accept="image/*,.zip,.cbz"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          void take([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
