/** Version of the extractor, equal to that of the package (a test compares them); part of every record. */
export const version = '0.1.0'
