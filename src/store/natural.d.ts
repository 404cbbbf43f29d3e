declare module 'natural/lib/natural/tfidf/tfidf.js' {
  /** Term frequencies of documents against their frequencies in all of them. */
  class TfIdf {
    idf(term: string, force?: boolean): number
    addDocument(document: Readonly<Record<string, number>>): void
    listTerms(
      document: number,
    ): { readonly term: string; readonly tf: number; readonly idf: number; readonly tfidf: number }[]
  }
  export = TfIdf
}
