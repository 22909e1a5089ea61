"""The program as a stranger sees it: commands and their JSON, nothing imported from it."""
