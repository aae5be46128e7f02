/** An artifact of a workflow run. */
export interface RunArtifact {
  readonly id: number;
  readonly name: string;
  /** Bytes of its zip. */
  readonly size: number;
  /** `sha256:` and the hash of its zip; `null` where the service does not say. */
  readonly digest: string | null;
}

/** The files of an artifact by their plain names, whole and in memory. */
export type ArtifactFiles = ReadonlyMap<string, Uint8Array>;

/** How much of an artifact is taken in. */
export interface ArtifactLimits {
  readonly entries: number;
  /** Bytes at most: of the zip, and of everything in it together. */
  readonly bytes: number;
}

/**
 * The artifacts of the run that this job belongs to. They need no permission and no request to GitHub's API. Every call ends, within
 * a deadline; what fails throws an `unavailable` error, and what is not what it claims to be an `input` error.
 */
export interface RunArtifacts {
  /**
   * Uploads `files` (plain names) as one artifact. A name is given once in a run: one that is there already is refused, or, with
   * `replace`, deleted before: an earlier attempt of the run left it.
   */
  upload(
    name: string,
    files: ReadonlyMap<string, string | Uint8Array>,
    options?: { readonly retentionDays?: number; readonly replace?: boolean },
  ): Promise<RunArtifact>;
  /** The artifacts that jobs of this run uploaded so far, those of earlier attempts among them, by id. */
  list(): Promise<readonly RunArtifact[]>;
  download(artifact: RunArtifact, limits: ArtifactLimits): Promise<ArtifactFiles>;
}
