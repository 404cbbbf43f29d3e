export type Language = 'en' | 'vi'
export declare const readmes: Readonly<Record<Language, string>>
export declare const printed: Readonly<Record<'plan' | 'demo' | 'explain', (language: Language) => string>>
