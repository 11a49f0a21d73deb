import { isSafeHref, richTextDepth } from '@longbox/shared/draft/rich-text';
import { chainCommands, exitCode, toggleMark } from 'prosemirror-commands';
import type { MarkType, Node, NodeType } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { type Command, type EditorState, Plugin } from 'prosemirror-state';
import { ySyncPluginKey } from 'y-prosemirror';

import { noteSchema } from './schema';

const { nodes, marks } = noteSchema;

/** What the toolbar and its keys do. Each is a ProseMirror command: without `dispatch` it only says whether it could. */
export const noteCommands = {
  strong: toggleMark(marks.strong),
  em: toggleMark(marks.em),
  bulletList: toggleList(nodes.bulletList),
  orderedList: toggleList(nodes.orderedList),
} satisfies Record<string, Command>;

export type NoteCommand = keyof typeof noteCommands;

const hardBreak: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hardBreak.create()).scrollIntoView());
  return true;
});

/** Keys of the note beside those of any text. Tab stays with the page: whoever uses the keyboard can always go on. */
export const noteKeys: Record<string, Command> = {
  'Mod-b': noteCommands.strong,
  'Mod-i': noteCommands.em,
  'Mod-Shift-8': noteCommands.bulletList,
  'Mod-Shift-7': noteCommands.orderedList,
  'Mod-]': sinkListItem(nodes.listItem),
  'Mod-[': liftListItem(nodes.listItem),
  Enter: splitListItem(nodes.listItem),
  'Shift-Enter': hardBreak,
};

/** Whether a command's effect is already on at the selection. */
export function isOn(state: EditorState, name: NoteCommand | 'link'): boolean {
  if (name === 'bulletList' || name === 'orderedList') return listAround(state)?.type === nodes[name];
  return hasMark(state, marks[name]);
}

/** Address of the link that the selection touches; empty where there is none. */
export function linkAt(state: EditorState): string {
  const { $from, from, to, empty } = state.selection;
  const around = empty ? [$from.nodeBefore, $from.nodeAfter] : [];
  state.doc.nodesBetween(from, to, (node) => void around.push(node));
  for (const node of around) {
    const link = node && marks.link.isInSet(node.marks);
    if (link) return String(link.attrs['href']);
  }
  return '';
}

/** Makes the selection, or the link that the caret is in, lead to `href`; takes the link off when that is empty. */
export const setLink =
  (href: string): Command =>
  (state, dispatch) => {
    if (href !== '' && !isSafeHref(href)) return false;
    const { from, to } = state.selection.empty ? linkRange(state) : state.selection;
    if (from === to && href === '') return false;
    const tr = state.tr.removeMark(from, to, marks.link);
    if (href !== '' && from === to) tr.insert(from, noteSchema.text(href, [marks.link.create({ href })]));
    else if (href !== '') tr.addMark(from, to, marks.link.create({ href }));
    dispatch?.(tr.scrollIntoView());
    return true;
  };

/** Refuses what would nest lists deeper than a note may. */
export const shallowLists = new Plugin({
  filterTransaction: (tr) =>
    !tr.docChanged || tr.getMeta(ySyncPluginKey) !== undefined || depthOf(tr.doc) <= richTextDepth,
});

const depthOf = (node: Node): number => {
  let deepest = 0;
  node.forEach((child) => {
    deepest = Math.max(deepest, depthOf(child));
  });
  return deepest + (node.type === nodes.listItem ? 1 : 0);
};

function toggleList(type: NodeType): Command {
  return (state, dispatch, view) => {
    const list = listAround(state);
    if (list?.type === type) return liftListItem(nodes.listItem)(state, dispatch, view);
    if (!list) return wrapInList(type)(state, dispatch, view);
    dispatch?.(state.tr.setNodeMarkup(list.before, type));
    return true;
  };
}

/** The innermost list around the selection. */
function listAround({ selection: { $from } }: EditorState): { type: NodeType; before: number } | null {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { type } = $from.node(depth);
    if (type === nodes.bulletList || type === nodes.orderedList) return { type, before: $from.before(depth) };
  }
  return null;
}

function hasMark({ doc, selection, storedMarks }: EditorState, type: MarkType): boolean {
  const { empty, $from, from, to } = selection;
  return empty ? type.isInSet(storedMarks ?? $from.marks()) !== undefined : doc.rangeHasMark(from, to, type);
}

/** From where to where the link goes that the caret is in. */
function linkRange({ selection: { $from } }: EditorState): { from: number; to: number } {
  const { parent, pos, parentOffset } = $from;
  const link =
    $from.marks().find(({ type }) => type === marks.link) ?? marks.link.isInSet($from.nodeAfter?.marks ?? []);
  if (!link) return { from: pos, to: pos };
  let from = -1;
  let to = -1;
  parent.forEach((node, offset) => {
    if (!link.isInSet(node.marks)) {
      if (to < parentOffset) from = -1;
      return;
    }
    if (from === -1) from = offset;
    if (offset <= parentOffset) to = offset + node.nodeSize;
  });
  const start = pos - parentOffset;
  return from === -1 ? { from: pos, to: pos } : { from: start + from, to: start + Math.max(to, from) };
}
