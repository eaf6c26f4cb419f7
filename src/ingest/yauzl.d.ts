/** The part of yauzl that is used here; the package brings no types. */
declare module "yauzl" {
  export interface Entry {
    readonly fileNameRaw: Buffer;
    readonly generalPurposeBitFlag: number;
    readonly uncompressedSize: number;
    readonly compressionMethod: number;
    readonly extraFields: readonly { readonly id: number; readonly data: Buffer }[];
    canDecodeFileData(): boolean;
    isEncrypted(): boolean;
  }
  export interface ZipFile {
    readonly entryCount: number;
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<import("node:stream").Readable>;
    close(): void;
  }
  interface Options {
    readonly decodeStrings?: boolean;
    readonly autoClose?: boolean;
  }
  export function openPromise(path: string, options?: Options): Promise<ZipFile>;
  export function fromBufferPromise(buffer: Buffer, options?: Options): Promise<ZipFile>;
  export function getFileNameLowLevel(
    flag: number,
    name: Buffer,
    extraFields: Entry["extraFields"],
    strict: boolean,
  ): string;
}
