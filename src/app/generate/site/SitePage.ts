/** A page of the documentation site. */
export interface SitePage {
  readonly title: string;
  readonly section: string;
  /** File or folder of the repository that it is made from: what links of other pages name. */
  readonly from: string;
  /** Path in the built folder. */
  readonly to: string;
  readonly markdown: string;
  /** Whether it stands in the contents; single decisions are reached from their list. */
  readonly listed: boolean;
}
