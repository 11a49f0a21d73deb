import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum ImageFormat {
  AVIF = 'avif',
  WEBP = 'webp',
  PNG = 'png',
  JPEG = 'jpeg',
  GIF = 'gif',
}
registerEnumType(ImageFormat, { name: 'ImageFormat', description: 'The family of an image file.' });

@ObjectType({ description: 'A size and format of an image. The file behind its address never changes.' })
export class Rendition {
  @Field({ description: 'Path on this site, such as `/media/0f…9c.webp`; put it behind `Site.url`.' }) url: string;
  @Field(() => ImageFormat) format: ImageFormat;
  @Field({ description: 'Such as `image/avif`.' }) mediaType: string;
  @Field(() => Int, { description: 'Pixels.' }) width: number;
  @Field(() => Int, { description: 'Pixels.' }) height: number;
  @Field(() => Int, { description: 'Size of the file.' }) bytes: number;
  @Field({ description: 'True for the first frame of an animated image.' }) still: boolean;
}

@ObjectType({ description: 'An image, with everything needed to leave the right room for it before it arrives.' })
export class Image {
  @Field(() => Int, { description: 'Pixels of the original, upright.' }) width: number;
  @Field(() => Int, { description: 'Pixels of the original, upright.' }) height: number;
  @Field({ description: 'Whether it has more than one frame.' }) animated: boolean;
  @Field({ description: 'Colour that stands for the image, as `#rrggbb`.' }) dominantColor: string;
  @Field({ description: 'A blurred miniature: Base64 of a ThumbHash (evanw.github.io/thumbhash).' })
  thumbhash: string;
  @Field(() => [Rendition], { description: 'What is ready now, narrowest first; at least one.' })
  renditions: Rendition[];
}
