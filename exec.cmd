@rem npm start begins with «exec» so that npm waits for the server itself; Windows has no such word, so here it is.
@%*
