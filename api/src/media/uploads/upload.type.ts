import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { DeskImage } from '../desk-image.type.js';

export enum UploadState {
  RECEIVING = 'receiving',
  TAKEN = 'taken',
  REFUSED = 'refused',
}
registerEnumType(UploadState, {
  name: 'UploadState',
  description: 'What became of a file that was sent to `/admin/uploads`.',
  valuesMap: {
    RECEIVING: { description: 'Bytes are missing, or all are here and are being looked at. Ask again.' },
    TAKEN: { description: 'It is an asset.' },
    REFUSED: { description: 'It is not, and nothing of it was kept.' },
  },
});

@ObjectType({ description: 'A file on its way in. Sent in pieces to `/admin/uploads` by the tus protocol.' })
export class DeskUpload {
  @Field(() => ID, { description: 'The last part of its address under `/admin/uploads/`.' }) id: string;
  @Field({ description: 'What the file was called.' }) name: string;
  @Field(() => Int, { description: 'How many it has when it is whole.' }) bytes: number;
  @Field(() => UploadState) state: UploadState;
  @Field(() => DeskImage, { nullable: true, description: 'What it became; null until it is taken.' })
  taken?: DeskImage | null;
  @Field({ description: 'Whether the same bytes were here before.' }) isDuplicate: boolean;
  @Field({ description: 'Why it was refused, as a sentence; empty when it was not.' }) reason: string;
  @Field({ description: 'What to do about that, as a sentence.' }) remedy: string;
}
