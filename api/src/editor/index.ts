export { DraftWriter } from './draft-writer.js';
export { EditorModule } from './editor.module.js';
export { HistoryKeeper } from './history-keeper.js';
