import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link the author shows in the footer and on the about page. */
export interface SiteLink {
  label: string;
  url: string;
}

/** The installation: its name, look, links and language. There is exactly one row. */
@Entity('site')
export class Site {
  @PrimaryColumn('tinyint', { unsigned: true }) id: number;
  @Column({ length: 200 }) title: string;
  @Column({ length: 300, default: '' }) tagline: string;
  /** A few sentences for new readers; also the description in search results. */
  @Column('text') description: string;
  @Column({ length: 200, default: '' }) authorName: string;
  /** Plain text of the about page; a blank line starts a new paragraph. */
  @Column('mediumtext') about: string;
  @Column({ length: 200, default: '' }) licence: string;
  /** BCP 47 tag of the site's own words. */
  @Column({ length: 35, default: 'en' }) language: string;
  /** IANA name; promised publication times are read in it. */
  @Column({ length: 64, default: 'UTC' }) timeZone: string;
  /** Hue of the accent colour in degrees, 0 to 359. */
  @Column('smallint', { unsigned: true, default: 228 }) hue: number;
  @Column('json') links: SiteLink[];
}
