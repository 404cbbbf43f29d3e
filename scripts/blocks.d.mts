export declare const block: (text: string, name: string) => string | undefined
