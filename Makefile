# For the hands that expect it: each target calls a script of Scripts/.
PREFIX ?= /usr/local
DESTDIR ?=

all:
	Scripts/build

test:
	Scripts/test

install:
	PREFIX='$(PREFIX)' DESTDIR='$(DESTDIR)' Scripts/install

uninstall:
	PREFIX='$(PREFIX)' DESTDIR='$(DESTDIR)' Scripts/uninstall

.PHONY: all test install uninstall
