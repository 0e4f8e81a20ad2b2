/// Text in, annotations out.
public enum LanguageModule {}
